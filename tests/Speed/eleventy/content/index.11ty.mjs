import { frame } from "../site.mjs";

export const render = () => frame("Close Enough", '<h1>Close Enough</h1><ul><li><a href="/articles/">Articles</a></li><li><a href="/topics/">Topics</a></li></ul>');
