using System.Runtime.CompilerServices;

namespace Graph.Loading.Language.Learning;

/// <summary>Hashes of features. They are part of the model: a change here asks for a new training.</summary>
internal static class FeatureHash
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        return (int)hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, int first, int second = 0, int third = 0)
    {
        var hash = (template * 0x9E3779B1u) ^ ((uint)first * 0x85EBCA77u);
        hash = (System.Numerics.BitOperations.RotateLeft(hash, 13) ^ ((uint)second * 0xC2B2AE3Du)) * 0x27D4EB2Fu;
        hash = (System.Numerics.BitOperations.RotateLeft(hash, 15) ^ ((uint)third * 0x165667B1u)) * 0x9E3779B1u;
        hash ^= hash >> 15;
        hash *= 0x85EBCA77u;
        return hash ^ (hash >> 13);
    }
}
