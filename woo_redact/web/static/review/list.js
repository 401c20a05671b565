// The list of findings: a listbox of which only the rows in sight exist, so that ten thousand cost
// no more than twenty.

import { byId, make } from "./dom.js";
import { VERDICTS, nameOf, sentence, who } from "./words.js";

const HEIGHT = 68; // 4.25rem at the usual size; measured anew when the text is enlarged
const AROUND = 6;

export class List {
  constructor(store) {
    this.store = store;
    this.box = byId("list");
    this.rows = this.box.querySelector(".rows");
    this.height = HEIGHT;
    this.box.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.measure()).observe(this.box);
    this.rows.addEventListener("click", (event) => {
      const row = event.target.closest(".item");
      if (row) store.choose(row.dataset.id);
    });
    for (const button of document.querySelectorAll("[data-filter]")) {
      button.addEventListener("click", () => this.filterOn(button.dataset.filter));
    }
    store.addEventListener("loaded", () => this.renew());
    store.addEventListener("changed", () => this.renew());
    store.addEventListener("saving", () => this.due || this.draw());
    store.addEventListener("turned", () => this.renew());
    store.addEventListener("chosen", () => {
      this.renew();
      this.reveal();
    });
  }

  filterOn(filter) {
    this.store.filter = filter;
    this.store.arrange();
    this.renew();
    this.box.scrollTop = 0;
    this.reveal();
  }

  measure() {
    this.height = 4.25 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.draw();
  }

  // many findings may change in one go: they are drawn once
  renew() {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.ids = this.store.shown();
      this.rows.style.height = `${this.ids.length * this.height}px`;
      for (const button of document.querySelectorAll("[data-filter]")) {
        button.setAttribute("aria-pressed", String(button.dataset.filter === this.store.filter));
      }
      const page = this.store.page;
      const all = [...this.store.findings.values()];
      byId("n-open").textContent = this.store.open.length;
      byId("n-all").textContent = all.length;
      byId("n-page").textContent = all.filter((finding) => finding.boxes.some((box) => box[0] === page)).length;
      this.draw();
    });
  }

  reveal() {
    queueMicrotask(() => {
      const at = (this.ids ?? []).indexOf(this.store.current);
      if (at < 0) return;
      const top = at * this.height;
      if (top < this.box.scrollTop) this.box.scrollTop = top;
      else if (top + this.height > this.box.scrollTop + this.box.clientHeight) {
        this.box.scrollTop = top + this.height - this.box.clientHeight;
      }
      this.draw();
    });
  }

  draw() {
    if (!this.ids) return;
    const first = Math.max(0, Math.floor(this.box.scrollTop / this.height) - AROUND);
    const last = Math.min(this.ids.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / this.height) + AROUND);
    const rows = [];
    for (let at = first; at < last; at += 1) rows.push(this.row(this.ids[at], at));
    if (!this.ids.length) rows.push(make("div", { class: "none", role: "option", "aria-selected": "false", "aria-disabled": "true" }, "Geen bevindingen in deze lijst."));
    this.rows.replaceChildren(...rows);
    const here = this.rows.querySelector("[aria-selected=true]");
    if (here) this.box.setAttribute("aria-activedescendant", here.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  row(id, at) {
    const finding = this.store.findings.get(id);
    const chosen = id === this.store.current;
    const row = make(
      "div",
      {
        class: "item", role: "option", id: `item-${id}`, "data-id": id, "data-verdict": finding.verdict, "aria-selected": String(chosen),
        "aria-setsize": this.ids.length, "aria-posinset": at + 1, "aria-label": `${sentence(finding)}, ${who(finding)}. ${finding.reason}`,
        "data-pending": this.store.isPending(id),
      },
      make("span", { class: "sign", "aria-hidden": "true", title: VERDICTS[finding.verdict] }),
      make("span", { class: "text" }, nameOf(finding)),
      make("span", { class: "where" }, this.where(finding)),
      make("span", { class: "why" }, finding.reason),
    );
    row.style.top = `${at * this.height}px`;
    return row;
  }

  where(finding) {
    const ground = finding.ground && finding.verdict !== "OPENBAAR" ? `${finding.ground} · ` : "";
    const later = this.store.later.has(finding.id) && this.store.isOpen(finding) ? "later · " : "";
    return `${later}${ground}p. ${finding.page}`;
  }
}
