import { cards, frame } from "../site.mjs";

export const render = ({ collections }) => frame("Topics", `<h1>Topics</h1>${cards(collections.topics)}`);
