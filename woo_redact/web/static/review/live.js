// What others do in the same document appears here within seconds.

import { tell } from "./dom.js";
import { get } from "./http.js";
import { plural } from "./words.js";

const EVERY = 1500; // milliseconds
const HIDDEN = 15000;

export function live(store) {
  const look = async () => {
    // our own saves bring the news along; asking in between would only cross them
    if (!store.queue.waiting) {
      try {
        const news = await get(`${store.base}/sinds/${store.seq}`);
        if (!store.queue.waiting) store.merge(news);
        store.tell("reached", true);
      } catch (error) {
        store.tell("reached", error);
      }
    }
    setTimeout(look, document.hidden ? HIDDEN : EVERY);
  };
  setTimeout(look, EVERY);
  store.addEventListener("others", (event) => {
    const names = [...new Set(event.detail.map((line) => line.by))].join(", ");
    tell(`${names}: ${plural(event.detail.length, "wijziging", "wijzigingen")}.`);
  });
}
