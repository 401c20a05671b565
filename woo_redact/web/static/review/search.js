// Search in the text of the document; the places light up on the page.

import { byId } from "./dom.js";
import { get } from "./http.js";
import { rect } from "./sheet.js";
import { plural } from "./words.js";

export class Search {
  constructor(store, sheet) {
    this.store = store;
    this.sheet = sheet;
    this.form = byId("search");
    this.note = byId("hits");
    this.hits = [];
    this.at = -1;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.find();
    });
    this.form.q.addEventListener("search", () => this.form.q.value || this.find());
    for (const button of this.form.querySelectorAll("[data-hit]")) {
      button.addEventListener("click", () => this.go(button.dataset.hit === "next" ? 1 : -1));
    }
    store.addEventListener("turned", () => this.paint());
    store.addEventListener("chosen", () => this.paint());
  }

  async find() {
    const text = this.form.q.value.trim();
    if (text && text === this.asked) return this.go(1);
    this.asked = text;
    this.hits = [];
    this.at = -1;
    let more = false;
    if (text) {
      try {
        ({ hits: this.hits, more } = await get(`${this.store.base}/zoek?q=${encodeURIComponent(text)}`));
      } catch (error) {
        this.note.textContent = error.message;
        return;
      }
    }
    for (const button of this.form.querySelectorAll("[data-hit]")) button.hidden = !this.hits.length;
    this.note.textContent = !text ? "" : this.hits.length ? plural(this.hits.length, "plaats", "plaatsen") + (more ? " of meer" : "") : "Niet gevonden";
    const from = this.hits.findIndex((hit) => hit.page >= this.store.page);
    this.at = from < 0 ? -1 : from - 1;
    if (this.hits.length) this.go(1);
    else this.paint();
  }

  go(by) {
    if (!this.hits.length) return;
    this.at = (this.at + by + this.hits.length) % this.hits.length;
    this.note.textContent = `${this.at + 1} van ${this.hits.length}`;
    this.sheet.go(this.hits[this.at].page);
    this.paint();
    this.sheet.box.querySelector(".hit.here")?.scrollIntoView({ block: "center", inline: "nearest" });
  }

  paint() {
    const page = this.store.page;
    this.sheet.hits = this.hits.flatMap((hit, index) =>
      hit.page === page ? hit.boxes.map((box) => rect([page, ...box], { class: index === this.at ? "hit here" : "hit" })) : [],
    );
    this.sheet.overlay();
  }
}
