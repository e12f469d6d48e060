using System.Text;
using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.PostProcess;

/// <summary>
/// Makes what a web server of one's own includes in its configuration. Each serves the site, sends its headers with every answer, sends
/// on from old addresses, and hides from visitors what only hosts read.
/// </summary>
public static class MakeServerFiles
{
    private const string About = "# Made by the Close Enough site generator. Do not edit: the next build writes it anew.\n";

    /// <summary>Makes <c>_nginx.conf</c>, for the <c>server</c> block of nginx.</summary>
    /// <param name="rules">What is asked for.</param>
    /// <returns>The file. All headers stand at one place: a single <c>add_header</c> further in would drop those above it.</returns>
    public static string Nginx(HostRules rules)
    {
        var folder = Uri.UnescapeDataString(rules.BasePath);
        // What is kept for good differs in one header. A variable says it, so that all headers stay at their one place; a location further in has to set it anew.
        var (name, kept) = HostRules.KeptForGood;
        var headers = string.Concat(rules.Headers.Select(header => $"    add_header {header.Name} {(header.Name == name ? "$close_enough_kept" : Quoted(header.Value))} always;\n"));
        var usual = $"    set $close_enough_kept {Quoted(rules.Headers.First(header => header.Name == name).Value)};\n";
        var ofKept = $$"""
                if ($uri ~ {{Quoted("^" + Regex.Escape(folder + HostRules.Kept))}}) {
                    set $close_enough_kept {{Quoted(kept)}};
                }

            """;
        var text = new StringBuilder(About)
            .Append(RootOf(folder))
            .Append($$"""
                location ^~ {{Quoted(folder + "/")}} {
                    index index.html;
                    charset utf-8;
                    charset_types text/css text/plain text/xml text/javascript application/javascript application/json;
                    absolute_redirect off;{{(rules.HasCompressed ? "\n    gzip_static on;\n    gzip_vary on;" : "")}}
                    error_page 404 {{Quoted(folder + PageAddress.NotFound.Path)}};
                    error_page 403 =404 {{Quoted(folder + PageAddress.NotFound.Path)}};
                {{usual}}{{ofKept}}{{headers}}
                    location ~ {{Quoted($"^{Regex.Escape(folder)}/(_|{Regex.Escape(HostFile.Vercel)}$)")}} {
                        return 404;
                    }

                """);
        foreach (var (from, to) in rules.Moved)
        {
            text.Append($$"""

                    location = {{Quoted(folder + from)}} {
                    {{usual}}        return 301 {{Quoted(rules.BasePath + to)}};
                    }

                """);
        }

        text.Append("}\n");
        if (folder.Length > 0)
        {
            text.Append($$"""

                location = {{Quoted(folder)}} {
                    absolute_redirect off;
                {{usual}}{{headers}}    return 301 {{Quoted(rules.BasePath + "/")}};
                }

                """);
        }

        return text.ToString();
    }

    /// <summary>Makes <c>_caddy.conf</c>, to be imported into the site's block of a Caddyfile.</summary>
    /// <param name="rules">What is asked for.</param>
    /// <returns>The file.</returns>
    public static string Caddy(HostRules rules)
    {
        var folder = rules.BasePath;
        var text = new StringBuilder(About)
            .Append(RootOf(Uri.UnescapeDataString(folder)))
            .Append($$"""
                @closeEnough path {{Quoted(folder + "/*")}}
                header @closeEnough {

                """)
            .AppendJoin("", rules.Headers.Where(header => header.Name != HostRules.KeptForGood.Name).Select(HeaderOfCaddy))
            .Append("}\n")
            .Append(KeptByCaddy(rules))
            .AppendJoin("", rules.Moved.Select(moved => $"redir {Quoted(folder + moved.From)} {Quoted(folder + moved.To)} 301\n"))
            .Append(folder.Length > 0 ? $"redir {Quoted(folder)} {Quoted(folder + "/")} 301\n" : "")
            .Append($$"""
                file_server @closeEnough {
                	hide _* {{HostFile.Vercel}}{{(rules.HasCompressed ? "\n\tprecompressed br gzip" : "")}}
                }
                handle_errors {
                	@closeEnoughMissing path {{Quoted(folder + "/*")}}
                	handle @closeEnoughMissing {
                		rewrite * {{Quoted(folder + PageAddress.NotFound.Path)}}
                		file_server{{(rules.HasCompressed ? " {\n\t\t\tprecompressed br gzip\n\t\t}" : "")}}
                	}
                }

                """);
        return text.ToString();
    }

    // Of two rules for one header Caddy takes the one for more addresses, wherever it stands: so each has addresses of its own. What is not there may come.
    private static string KeptByCaddy(HostRules rules)
    {
        var (name, kept) = HostRules.KeptForGood;
        var folder = Quoted(rules.BasePath + HostRules.Kept + "*");
        return $$"""
            @closeEnoughKept {
            	path {{folder}}
            	file
            }
            header @closeEnoughKept {{name}} {{Quoted(kept)}}
            @closeEnoughUsual {
            	path {{Quoted(rules.BasePath + "/*")}}
            	not {
            		path {{folder}}
            		file
            	}
            }
            header @closeEnoughUsual {
            {{HeaderOfCaddy(rules.Headers.First(header => header.Name == name))}}}

            """;
    }

    private static string HeaderOfCaddy((string Name, string Value) header) => $"\t{header.Name} {Quoted(header.Value)}\n";

    private static string RootOf(string folder) => folder.Length == 0
        ? "# The root of the server is the folder that this file stands in.\n\n"
        : $"# The site stands in {folder}: copy it to that folder below the root of the server.\n\n";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
