export const data = { permalink: "/index.xml", eleventyExcludeFromCollections: true };

const item = ({ url, date, data: { title, description } }) =>
  `<item><title>${title}</title><link>https://close-enough.example${url}</link><pubDate>${date.toUTCString()}</pubDate><guid>https://close-enough.example${url}</guid><description>${description}</description></item>`;

export const render = ({ collections }) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Close Enough</title><link>https://close-enough.example/</link><description>Close Enough</description>
${collections.articles.map(item).join("\n")}
</channel></rss>
`;
