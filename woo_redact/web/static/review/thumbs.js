// The pages at the left, each with what is still to do; only those in sight exist.

import { byId, make } from "./dom.js";
import { plural } from "./words.js";

const HEIGHT = 9.75; // rem

export class Thumbs {
  constructor(store, sheet) {
    this.store = store;
    this.sheet = sheet;
    this.pane = byId("thumbs");
    this.strip = this.pane.querySelector(".strip");
    this.pane.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.pane);
    for (const name of ["loaded", "pages", "turned", "chosen"]) store.addEventListener(name, () => this.follow());
    store.addEventListener("changed", () => this.later());
  }

  get height() {
    return HEIGHT * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  later() {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.draw();
    });
  }

  follow() {
    const top = (this.store.page - 1) * this.height;
    if (top < this.pane.scrollTop || top + this.height > this.pane.scrollTop + this.pane.clientHeight) {
      this.pane.scrollTop = top - this.pane.clientHeight / 2 + this.height / 2;
    }
    this.draw();
  }

  draw() {
    const { store, height } = this;
    if (!store.sheet || !this.pane.clientHeight) return;
    const count = store.pages.length;
    this.strip.style.height = `${count * height}px`;
    const open = new Map();
    for (const finding of store.open) open.set(finding.page, (open.get(finding.page) ?? 0) + 1);
    const first = Math.max(0, Math.floor(this.pane.scrollTop / height) - 1);
    const last = Math.min(count, Math.ceil((this.pane.scrollTop + this.pane.clientHeight) / height) + 1);
    const focused = this.strip.contains(document.activeElement) ? document.activeElement.dataset.page : null;
    const old = new Map([...this.strip.children].map((thumb) => [thumb.dataset.page, thumb.querySelector("img")]));
    const thumbs = [];
    for (let at = first; at < last; at += 1) thumbs.push(this.thumb(at + 1, open.get(at + 1) ?? 0, old.get(String(at + 1))));
    this.strip.replaceChildren(...thumbs);
    if (focused) this.strip.querySelector(`[data-page="${focused}"]`)?.focus();
  }

  thumb(page, open, image) {
    const { store } = this;
    const read = store.read.has(page);
    image ??= make("img", { alt: "", loading: "lazy", src: `${store.base}/beeld/${page}?soort=origineel&schaal=0.25&stand=0` });
    const thumb = make(
      "button",
      {
        type: "button", class: "thumb", "data-page": page, "aria-current": page === store.page ? "page" : false,
        "aria-label": `Pagina ${page}, ${read ? "gelezen" : "niet gelezen"}, ${plural(open, "twijfel", "twijfels")}`,
        onclick: () => this.sheet.go(page),
      },
      image,
      make(
        "span", { class: "state", "aria-hidden": "true" },
        String(page), open ? make("span", { class: "open" }, `? ${open}`) : null, read ? make("span", { class: "done" }, "✓") : null,
      ),
    );
    thumb.style.top = `${(page - 1) * this.height}px`;
    return thumb;
  }
}
