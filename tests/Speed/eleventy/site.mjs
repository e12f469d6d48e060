import { readFileSync } from "node:fs";

// The frame of one of our pages: what stands in front of its title, from there to its own part, and behind that.
const { cardsOnPage, start, middle, end } = JSON.parse(readFileSync(new URL("site.json", import.meta.url)));

// What pages look up is arranged once: to search all articles for each of them would be most of the work.
const places = new Map();
const shelves = new Map();
let order = [];

export function arrange(articles) {
  order = articles.sort((a, b) => b.date - a.date || (a.url < b.url ? -1 : 1));
  places.clear();
  shelves.clear();
  for (const [place, article] of order.entries()) {
    places.set(article.url, place);
    for (const topic of article.data.topics) {
      shelves.set(topic, [...(shelves.get(topic) ?? []), article]);
    }
  }
  return order;
}

export const onTopic = topic => shelves.get(topic) ?? [];
export const beside = url => [order[places.get(url) - 1], order[places.get(url) + 1]];
export const related = (url, topics) => topics.flatMap(onTopic).filter(article => article.url !== url).slice(0, 3);

export { cardsOnPage };
export const frame = (title, main) => start + title + middle + main + end;
export const minutes = text => Math.ceil(text.split(/\s+/).length / 213);
export const link = ({ url, data }, rel = "") => `<li><a${rel} href="${url}">${data.title}</a></li>`;

const card = ({ url, data, rawInput }) =>
  `<li class="card box"><h2><a href="${url}">${data.title}</a></h2><p>${data.description}</p><p class="small">${minutes(rawInput)}-minute read</p></li>`;

export const cards = pages => `<ul class="cards plain" role="list">\n${pages.map(card).join("\n")}</ul>`;
