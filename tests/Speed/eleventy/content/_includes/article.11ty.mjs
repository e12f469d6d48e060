import { beside, frame, link, minutes, related } from "../../site.mjs";

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const contents = html => [...html.matchAll(/<h2 id="(.*?)">(.*?)<\/h2>/g)].map(([, id, text]) => `<li><a href="#${id}">${text}</a></li>`).join("");

export function render({ title, description, keyPoints, topics, content, collections, page: { url, date, rawInput } }) {
  const [before, after] = beside(url);
  return frame(title, `<article class="article"><header class="article-head"><h1>${title}</h1><p class="lead">${description}</p>
<ul class="facts plain"><li>${minutes(rawInput)}-minute read</li><li>Published <time datetime="${date.toISOString().slice(0, 10)}">${day.format(date)}</time></li></ul></header>
<section class="key-points"><h2>In short</h2><ul>${keyPoints.map(point => `<li>${point}</li>`).join("")}</ul></section>
<nav class="contents"><ul>${contents(content)}</ul></nav><div class="prose">${content}</div>
<nav class="article-nav"><ul>${related(url, topics).map(article => link(article)).join("")}
${before ? link(before, ' rel="prev"') : ""}${after ? link(after, ' rel="next"') : ""}</ul></nav>
<ul>${collections.topics.filter(topic => topics.includes(topic.fileSlug)).map(topic => link(topic)).join("")}</ul></article>`);
}
