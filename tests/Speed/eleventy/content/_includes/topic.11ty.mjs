import { cards, frame, onTopic } from "../../site.mjs";

export const render = ({ title, content, page }) => frame(title, `<h1>${title}</h1>${content}${cards(onTopic(page.fileSlug))}`);
