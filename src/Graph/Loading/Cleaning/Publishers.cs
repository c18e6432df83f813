namespace Graph.Loading.Cleaning;

/// <summary>Who publishes at an address, for well-known addresses; and full names of short ones.</summary>
internal static class Publishers
{
    private static readonly Dictionary<string, string> ByHost = new(StringComparer.OrdinalIgnoreCase)
    {
        ["whitehouse.gov"] = "The White House",
        ["bidenwhitehouse.archives.gov"] = "The White House",
        ["trumpwhitehouse.archives.gov"] = "The White House",
        ["obamawhitehouse.archives.gov"] = "The White House",
        ["state.gov"] = "US Department of State",
        ["defense.gov"] = "US Department of Defense",
        ["war.gov"] = "US Department of War",
        ["centcom.mil"] = "U.S. Central Command",
        ["treasury.gov"] = "US Department of the Treasury",
        ["congress.gov"] = "US Congress",
        ["un.org"] = "United Nations",
        ["news.un.org"] = "UN News",
        ["nato.int"] = "NATO",
        ["consilium.europa.eu"] = "Council of the European Union",
        ["ec.europa.eu"] = "European Commission",
        ["europarl.europa.eu"] = "European Parliament",
        ["eeas.europa.eu"] = "European External Action Service",
        ["osce.org"] = "OSCE",
        ["iaea.org"] = "IAEA",
        ["imf.org"] = "International Monetary Fund",
        ["worldbank.org"] = "World Bank",
        ["who.int"] = "World Health Organization",
        ["gov.uk"] = "UK Government",
        ["elysee.fr"] = "Élysée",
        ["diplomatie.gouv.fr"] = "French Ministry for Europe and Foreign Affairs",
        ["bundesregierung.de"] = "German Federal Government",
        ["auswaertiges-amt.de"] = "German Federal Foreign Office",
        ["president.gov.ua"] = "President of Ukraine",
        ["mfa.gov.ua"] = "Ministry of Foreign Affairs of Ukraine",
        ["kremlin.ru"] = "President of Russia",
        ["mid.ru"] = "Ministry of Foreign Affairs of Russia",
        ["mofa.go.jp"] = "Ministry of Foreign Affairs of Japan",
        ["pm.gc.ca"] = "Prime Minister of Canada",
        ["news.google.com"] = "Google News",
        ["reuters.com"] = "Reuters",
        ["apnews.com"] = "Associated Press",
        ["afp.com"] = "Agence France-Presse",
        ["bbc.com"] = "BBC",
        ["bbc.co.uk"] = "BBC",
        ["nytimes.com"] = "The New York Times",
        ["washingtonpost.com"] = "The Washington Post",
        ["wsj.com"] = "The Wall Street Journal",
        ["theguardian.com"] = "The Guardian",
        ["ft.com"] = "Financial Times",
        ["economist.com"] = "The Economist",
        ["politico.com"] = "Politico",
        ["politico.eu"] = "Politico Europe",
        ["cnn.com"] = "CNN",
        ["aljazeera.com"] = "Al Jazeera",
        ["dw.com"] = "Deutsche Welle",
        ["france24.com"] = "France 24",
        ["lemonde.fr"] = "Le Monde",
        ["euronews.com"] = "Euronews",
        ["rferl.org"] = "Radio Free Europe/Radio Liberty",
        ["voanews.com"] = "Voice of America",
        ["kyivindependent.com"] = "Kyiv Independent",
        ["pravda.com.ua"] = "Ukrainska Pravda",
        ["ukrinform.net"] = "Ukrinform",
        ["tass.com"] = "TASS",
        ["xinhuanet.com"] = "Xinhua",
        ["news.cgtn.com"] = "CGTN",
        ["themoscowtimes.com"] = "The Moscow Times",
        ["npr.org"] = "NPR",
        ["axios.com"] = "Axios",
        ["bloomberg.com"] = "Bloomberg",
        ["wikinews.org"] = "Wikinews",
    };

    private static readonly Dictionary<string, string> Full = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AP"] = "Associated Press",
        ["AFP"] = "Agence France-Presse",
        ["New York Times"] = "The New York Times",
        ["Washington Post"] = "The Washington Post",
        ["Guardian"] = "The Guardian",
        ["dpa"] = "Deutsche Presse-Agentur",
    };

    private static readonly HashSet<string> Known = [.. ByHost.Values.Concat(Full.Keys).Select(WordKey.Of)];

    public static bool IsKnown(string name) => Known.Contains(WordKey.Of(name));

    public static string FullName(string name) => Full.GetValueOrDefault(name, name);

    /// <returns>Null for a host that is not listed: an address alone is no name.</returns>
    public static string? OfAddress(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        for (var host = uri.Host; host.Contains('.'); host = host[(host.IndexOf('.') + 1)..])
            if (ByHost.TryGetValue(host, out var publisher)) return publisher;
        return null;
    }
}
