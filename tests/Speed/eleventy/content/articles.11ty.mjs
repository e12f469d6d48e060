import { cards, cardsOnPage, frame } from "../site.mjs";

export const data = {
  pagination: { data: "collections.articles", size: cardsOnPage, alias: "some" },
  permalink: ({ pagination: { pageNumber } }) => pageNumber ? `/articles/page/${pageNumber + 1}/` : "/articles/",
};

export const render = ({ some, pagination: { href } }) => frame("Articles", `<h1>Articles</h1>${cards(some)}
<nav>${href.previous ? `<a rel="prev" href="${href.previous}">Before</a>` : ""}${href.next ? `<a rel="next" href="${href.next}">After</a>` : ""}</nav>`);
