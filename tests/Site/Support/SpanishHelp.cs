namespace Site.Tests.Support;

/// <summary>The page of help in Spanish, on a mini-site in English.</summary>
internal static class SpanishHelp
{
    public const string Path = "pages/ayuda.md";

    /// <summary>The page of help in Spanish, the lines that it names, and the disclaimer.</summary>
    public static MiniSite WithSpanishHelp(this MiniSite site) => site
        .WithSpanishLines()
        .With(Path, """
            ---
            title: "Recibe \"ayuda\" ahora"
            description: A quién llamar o escribir en español, en un sitio que existe solo mientras corre una prueba.
            language: es
            translates: pages/help.md
            ---

            Algunas palabras, y "unas más".
            """)
        .With("facts/disclaimer.es.md", """
            Este sitio es solo con fines educativos y no sustituye un tratamiento profesional de salud mental.
            Si estás en crisis, <helpline:us-call-es>.
            Leerlo no crea una relación entre terapeuta y paciente. Nadie atiende emergencias en este sitio.
            """);

    /// <summary>What a line in Spanish adds to the facts.</summary>
    public static MiniSite WithSpanishLines(this MiniSite site) => site
        .Replace("facts/helplines.yml", "    name: United States\n", "    name: United States\n    translations:\n      - {language: es, name: Estados Unidos}\n")
        .Replace("facts/helplines.yml", "        about: For anyone.\n", """
                    about: For anyone.
                    translations:
                      - {language: es, name: La Línea, about: Para cualquiera., hours: A toda hora}

            """)
        .Replace("facts/helplines.yml", "          - {id: us-911-call,", """
                      - {id: us-911-call-es, kind: call, number: "911", label: Llama al 911, language: es}
                      - {id: us-911-call,
            """)
        .Replace("facts/helplines.yml", "role: emergency\n", "role: emergency\n        translations: [{language: es, name: Emergencias}]\n")
        .Replace("facts/helplines.yml", "address: \"https://line.test/\", label: Chat at line.test}\n", """
            address: "https://line.test/", label: Chat at line.test}
                      - {id: us-call-es, kind: call, number: "988", label: Llama al 988 y oprime 2, language: es}
                      - {id: us-text-es, kind: text, number: "988", label: Envía AYUDA al 988, language: es}

            """);
}
