namespace Graph.Loading.Reference;

/// <summary>None: no letters. Capital: the first is a capital. Mixed: another one too ("McGurk", "DoD"). Upper: two letters or more, all capitals ("NATO", "U.S.", "G7").</summary>
public enum LetterCase { None, Lower, Capital, Mixed, Upper }
