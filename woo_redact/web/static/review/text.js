// The text of the page for who cannot see its image: in the order of the text, every finding told in
// its place. In the concept and the difference what would go is left out, as it will be published.

import { byId, make } from "./dom.js";
import { VERDICTS } from "./words.js";
import { linesOf } from "./words_on_page.js";

const REST = 300; // milliseconds: who turns pages fast need not wait for their text

export class PageText {
  constructor(store, sheet) {
    this.store = store;
    this.sheet = sheet;
    this.box = byId("page-text");
    for (const name of ["loaded", "chosen", "turned", "changed", "looked"]) store.addEventListener(name, () => this.later());
  }

  later() {
    clearTimeout(this.due);
    this.due = setTimeout(() => this.draw(), REST);
  }

  async draw() {
    const { page } = this.store;
    let words = [];
    try {
      words = await this.sheet.wordsOf(page);
    } catch (error) {
      return this.box.replaceChildren(make("p", {}, error.message));
    }
    if (page !== this.store.page) return;
    const here = [...this.store.findings.values()].filter((finding) => finding.boxes.some((box) => box[0] === page));
    const lines = linesOf(words).map((line) => make("p", {}, this.line(line.map((at) => words[at]), here, page)));
    this.box.replaceChildren(make("h2", {}, `Tekst van pagina ${page}`), ...(lines.length ? lines : [make("p", {}, "Op deze pagina staat geen tekst.")]));
  }

  // words that belong to the same finding are told as one
  line(words, findings, page) {
    const groups = [];
    for (const word of words) {
      const finding = findings.find((one) => one.boxes.some((box) => covers(box, word, page)));
      const last = groups.at(-1);
      if (last && last.finding === finding) last.words.push(word.text);
      else groups.push({ finding, words: [word.text] });
    }
    return groups.map(({ finding, words: own }) => this.told(finding, own.join(" "))).join(" ");
  }

  told(finding, text) {
    if (!finding) return text;
    // of an address only the part before the @ goes; a comma stays
    const part = finding.text && finding.text.length < text.length && text.includes(finding.text) ? finding.text : text;
    return text.replace(part, () => this.marked(finding, part));
  }

  marked(finding, text) {
    const ground = finding.ground && finding.verdict !== "OPENBAAR" ? ` ${finding.ground}` : "";
    if (this.sheet.view === "origineel") return `[${VERDICTS[finding.verdict]}${ground}: ${text}]`;
    return finding.verdict === "OPENBAAR" ? text : `[gelakt${ground}]`;
  }
}

// a part of the word is enough
const covers = ([on, x0, y0, x1, y1], word, page) => {
  const y = (word.y0 + word.y1) / 2;
  return on === page && y0 <= y && y <= y1 && Math.min(x1, word.x1) - Math.max(x0, word.x0) > 2;
};
