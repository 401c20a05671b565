// The page: one image from the server, and over it everything else in PDF points, so that the box
// that is seen is the box that is burnt.

import { byId, draw, make } from "./dom.js";
import { get } from "./http.js";
import { VERDICTS, plural, sentence } from "./words.js";

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3];

export class Sheet {
  constructor(store) {
    this.store = store;
    this.box = byId("page");
    this.pane = document.querySelector(".sheet");
    this.view = "origineel";
    this.zoom = null; // null: as wide as fits
    this.words = new Map();
    this.number = byId("page-number");
    store.addEventListener("loaded", () => this.turn());
    store.addEventListener("chosen", () => this.turn());
    store.addEventListener("changed", () => this.later());
    store.addEventListener("pages", () => this.state());
    new ResizeObserver(() => this.size()).observe(this.pane);
    this.number.addEventListener("change", () => this.go(Number(this.number.value)));
    for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => this.enlarge(button.dataset.zoom));
    for (const button of document.querySelectorAll("[data-view]")) button.addEventListener("click", () => this.look(button.dataset.view));
  }

  get page() {
    return this.store.page;
  }

  go(page) {
    const last = this.store.pages.length;
    const wanted = Math.max(1, Math.min(last, Math.round(page) || 1));
    this.number.value = wanted;
    if (wanted === this.store.page) return;
    this.store.page = wanted;
    this.turn();
    this.pane.scrollTop = 0;
    this.store.tell("turned");
  }

  look(view) {
    this.view = view;
    for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === view));
    this.image();
    this.overlay();
    this.store.tell("looked");
  }

  enlarge(how) {
    const now = this.scale();
    if (how === "fit") this.zoom = null;
    else if (how === "in") this.zoom = STEPS.find((step) => step > now + 0.01) ?? STEPS.at(-1);
    else this.zoom = STEPS.findLast((step) => step < now - 0.01) ?? STEPS[0];
    this.size();
  }

  // CSS pixels per point; 1 is 96 dpi at "100 %"
  scale() {
    const [width] = this.store.pages[this.page - 1];
    const fit = Math.max(0.2, (this.pane.clientWidth - 32) / (width * (96 / 72)));
    return this.zoom ?? Math.min(fit, 1.6);
  }

  size() {
    if (!this.store.sheet) return;
    const [width, height] = this.store.pages[this.page - 1];
    const scale = this.scale();
    this.box.style.width = `${(width * scale * 96) / 72}px`;
    this.box.style.height = `${(height * scale * 96) / 72}px`;
    byId("zoom").textContent = `${Math.round(scale * 100)} %`;
    this.image();
  }

  // the server makes images in a few sizes only: it keeps them, and the browser may too
  wanted() {
    const need = this.scale() * (96 / 72) * Math.min(window.devicePixelRatio || 1, 2);
    return [1, 1.5, 2, 3, 4].find((size) => size >= need - 0.05) ?? 4;
  }

  address(page, view = this.view, scale = this.wanted()) {
    const seq = view === "origineel" ? 0 : this.store.seq;
    return `${this.store.base}/beeld/${page}?soort=${view}&schaal=${scale}&stand=${seq}`;
  }

  turn() {
    this.number.max = this.store.pages.length;
    this.number.value = this.page;
    byId("page-count").textContent = this.store.pages.length;
    if (this.shown !== this.page) {
      this.shown = this.page;
      this.box.replaceChildren();
      this.size();
    }
    this.overlay();
    this.state();
    this.reveal();
  }

  later() {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.overlay();
    });
  }

  image() {
    const address = this.address(this.page);
    const before = this.box.querySelector("img");
    if (before?.dataset.address === address) return;
    const image = make("img", { alt: `Beeld van pagina ${this.page} (${this.view}); de tekst volgt hierna`, "data-address": address });
    const waiting = make("p", { class: "waiting" }, "Pagina wordt geladen …");
    image.addEventListener("load", () => {
      waiting.remove();
      document.documentElement.dataset.page = `${this.page}`;
      this.ahead();
    });
    image.addEventListener("error", () => image.replaceWith(make("p", { class: "waiting", role: "alert" }, "Deze pagina kon niet worden getoond.")));
    image.src = address;
    this.box.querySelector(".waiting")?.remove();
    before?.remove();
    this.box.prepend(image, waiting);
  }

  // the next page is fetched while this one is read
  ahead() {
    if (this.page < this.store.pages.length && this.view === "origineel") new Image().src = this.address(this.page + 1);
  }

  overlay() {
    const [width, height] = this.store.pages[this.page - 1];
    const svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", role: "group", "aria-label": `Bevindingen op pagina ${this.page}` });
    if (this.view === "origineel") {
      for (const finding of this.store.findings.values()) {
        for (const box of finding.boxes) if (box[0] === this.page) svg.append(this.shape(finding, box));
      }
    }
    for (const layer of [this.hits ?? [], this.selection ?? []]) svg.append(...layer);
    const current = this.store.finding;
    for (const box of current?.boxes ?? []) if (box[0] === this.page) svg.append(rect(grown(box, 1), { class: "mark-of" }));
    const old = this.box.querySelector("svg");
    if (old) old.replaceWith(svg);
    else this.box.append(svg);
  }

  shape(finding, box) {
    const shape = rect(box, { class: "finding", "data-id": finding.id, "data-verdict": finding.verdict });
    shape.append(draw("title", {}, `${VERDICTS[finding.verdict]}: ${sentence(finding)}`));
    return shape;
  }

  // keep the chosen place in sight without moving the page more than is needed
  reveal() {
    const box = this.store.finding?.boxes.find((one) => one[0] === this.page);
    if (!box) return;
    if (getComputedStyle(document.body).overflowY === "visible") {
      // one column: the window scrolls
      this.box.querySelector(".mark-of")?.scrollIntoView({ block: "center", inline: "nearest" });
      return;
    }
    const scale = (this.scale() * 96) / 72;
    const top = this.box.offsetTop + box[2] * scale;
    const bottom = this.box.offsetTop + box[4] * scale;
    if (top < this.pane.scrollTop + 60 || bottom > this.pane.scrollTop + this.pane.clientHeight - 60) {
      this.pane.scrollTop = Math.max(0, top - this.pane.clientHeight / 3);
    }
    const left = this.box.offsetLeft + box[1] * scale;
    if (left < this.pane.scrollLeft || left > this.pane.scrollLeft + this.pane.clientWidth - 40) this.pane.scrollLeft = Math.max(0, left - 60);
  }

  state() {
    const open = this.store.open.filter((finding) => finding.page === this.page).length;
    const read = this.store.read.has(this.page);
    byId("page-state").textContent = `Pagina ${this.page} van ${this.store.pages.length} · ${read ? "✓ gelezen" : "nog niet gelezen"} · ${plural(open, "twijfel", "twijfels")} op deze pagina`;
    byId("read-text").textContent = read ? "Gelezen, volgende" : "Pagina gelezen";
  }

  async wordsOf(page) {
    if (!this.words.has(page)) this.words.set(page, get(`${this.store.base}/woorden/${page}`));
    try {
      return await this.words.get(page);
    } catch (error) {
      this.words.delete(page);
      throw error;
    }
  }

  // from the mouse to PDF points
  point(event) {
    const place = this.box.getBoundingClientRect();
    const [width, height] = this.store.pages[this.page - 1];
    const clamp = (value, most) => Math.max(0, Math.min(most, value));
    return [clamp(((event.clientX - place.left) / place.width) * width, width), clamp(((event.clientY - place.top) / place.height) * height, height)];
  }
}

export function rect(box, attributes) {
  const [, x0, y0, x1, y1] = box;
  return draw("rect", { x: x0, y: y0, width: Math.max(0.1, x1 - x0), height: Math.max(0.1, y1 - y0), ...attributes });
}

const grown = ([page, x0, y0, x1, y1], by) => [page, x0 - by, y0 - by, x1 + by, y1 + by];
