import { createRequire } from "node:module";
import { arrange } from "./site.mjs";

// Packages lie where Eleventy does, for the site is written anew each time.
const footnotes = createRequire(process.argv[1])("markdown-it-footnote");

const id = heading => heading.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const nameHeadings = ({ tokens }) => tokens.forEach((token, at) => token.type === "heading_open" && token.attrSet("id", id(tokens[at + 1].content)));

export default config => {
  config.setInputDirectory("content");
  config.amendLibrary("md", markdown => markdown.use(footnotes).core.ruler.push("name_headings", nameHeadings));
  config.addCollection("topics", all => all.getFilteredByGlob("content/topics/*.md"));
  config.addCollection("articles", all => arrange(all.getFilteredByGlob("content/articles/*.md")));
  return { markdownTemplateEngine: false };
};
