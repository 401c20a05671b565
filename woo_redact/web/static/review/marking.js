// Mark what the machine missed: drag over words (the mark snaps to whole words) or draw a free box;
// both also by keyboard.  Nothing is saved before a ground is confirmed.

import { MARKS, ask, groundField, groundWrong, isMark, motivationField } from "./dialogs.js";
import { byId, make, say, tell } from "./dom.js";
import { rect } from "./sheet.js";
import { lineOf, linesOf, paragraphOf, toBoxes } from "./words_on_page.js";

const STEP = 4; // points a free box moves at each arrow
const KINDS = ["handtekening", "paraaf", "foto", "stempel", "handschrift", "iets anders"];
const HELP = {
  words: "Sleep over de woorden, of: pijltjes = woord kiezen, spatie = begin, Enter = markeren.",
  box: "Sleep een kader, of: pijltjes = verplaatsen, spatie = wisselen naar grootte, Enter = markeren.",
};

export class Marking {
  // wholePage: what to do for a page as a whole
  constructor(store, sheet, wholePage) {
    this.store = store;
    this.sheet = sheet;
    this.bar = byId("marking");
    this.on = false;
    this.how = "words";
    for (const button of this.bar.querySelectorAll("[data-mark]")) {
      button.addEventListener("click", () => {
        if (button.dataset.mark === "stop") this.stop();
        else if (button.dataset.mark === "page") wholePage();
        else this.use(button.dataset.mark);
      });
    }
    sheet.box.addEventListener("pointerdown", (event) => this.press(event));
    sheet.box.addEventListener("pointermove", (event) => this.drag(event));
    sheet.box.addEventListener("pointerup", (event) => this.release(event));
    sheet.box.addEventListener("pointercancel", () => this.forget());
    store.addEventListener("turned", () => this.on && this.start());
  }

  async start() {
    this.on = true;
    this.bar.hidden = false;
    this.sheet.box.classList.add("is-marking");
    this.use(this.how);
    this.words = [];
    this.loading = this.sheet.wordsOf(this.sheet.page);
    try {
      this.words = await this.loading;
    } catch (error) {
      tell(error.message);
    }
    this.lines = linesOf(this.words);
    const box = this.store.finding?.boxes.find((one) => one[0] === this.sheet.page);
    this.caret = box ? Math.max(0, this.nearest([box[1], (box[2] + box[4]) / 2])) : 0;
    this.show();
  }

  stop() {
    this.on = false;
    this.bar.hidden = true;
    this.sheet.box.classList.remove("is-marking");
    this.forget();
    say("Markeren gestopt");
  }

  use(how) {
    this.how = how;
    for (const button of this.bar.querySelectorAll("[aria-pressed]")) button.setAttribute("aria-pressed", String(button.dataset.mark === how));
    byId("marking-help").textContent = HELP[how];
    this.forget();
    const [width, height] = this.store.pages[this.sheet.page - 1];
    this.free = [this.sheet.page, width / 2 - 60, height / 2 - 20, width / 2 + 60, height / 2 + 20];
    this.sizing = false;
    this.show();
    say(`Markeren. ${HELP[how]}`);
  }

  forget() {
    this.anchor = null;
    this.from = null;
    this.sheet.selection = [];
    this.sheet.overlay();
  }

  // ---- by mouse, pen or finger

  press(event) {
    if (!this.on || event.button) return;
    event.preventDefault();
    this.sheet.box.setPointerCapture(event.pointerId);
    this.from = this.sheet.point(event);
    this.drag(event);
  }

  drag(event) {
    if (!this.on || !this.from) return;
    const to = this.sheet.point(event);
    if (this.how === "box") this.boxes = [between(this.sheet.page, this.from, to)];
    else {
      const a = this.nearest(this.from);
      const b = this.nearest(to);
      this.chosen = a < 0 ? [] : this.words.slice(Math.min(a, b), Math.max(a, b) + 1);
      this.boxes = toBoxes(this.sheet.page, this.chosen);
    }
    this.paint(this.boxes);
  }

  release() {
    if (!this.on || !this.from) return;
    this.from = null;
    const boxes = (this.boxes ?? []).filter(([, x0, y0, x1, y1]) => x1 - x0 > 2 && y1 - y0 > 2);
    if (!boxes.length) return this.forget();
    this.confirm(boxes, this.how === "words" ? this.chosen : []);
  }

  nearest([x, y]) {
    let best = -1;
    let least = Infinity;
    this.words.forEach(({ x0, y0, x1, y1 }, at) => {
      const dx = Math.max(x0 - x, 0, x - x1);
      const dy = Math.max(y0 - y, 0, y - y1) * 3; // the same line sooner than a nearer word above it
      if (dx * dx + dy * dy < least) [best, least] = [at, dx * dx + dy * dy];
    });
    return best;
  }

  // ---- by keyboard

  key(event) {
    if (event.key === "Escape") return this.stop(), true;
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const move = moves[event.key];
    if (move) return this.move(move, event.shiftKey), true;
    if (event.key === " ") return this.toggle(), true;
    if (event.key === "Enter") return this.enter(), true;
    return false;
  }

  move([dx, dy], extend) {
    if (this.how === "box") {
      const [width, height] = this.store.pages[this.sheet.page - 1];
      let [page, x0, y0, x1, y1] = this.free;
      if (this.sizing || extend) [x1, y1] = [Math.max(x0 + STEP, x1 + dx * STEP), Math.max(y0 + STEP, y1 + dy * STEP)];
      else [x0, y0, x1, y1] = [x0 + dx * STEP, y0 + dy * STEP, x1 + dx * STEP, y1 + dy * STEP];
      if (x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height) this.free = [page, x0, y0, x1, y1];
    } else if (this.words.length) {
      if (extend && this.anchor === null) this.anchor = this.caret;
      this.caret = dx ? Math.max(0, Math.min(this.words.length - 1, this.caret + dx)) : this.above(dy);
      say(this.words[this.caret].text);
    }
    this.show();
    this.sheet.box.querySelector(".caret")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  // the word of the line above or below that lies nearest
  above(dy) {
    const at = this.lines.findIndex((line) => line.includes(this.caret));
    const line = this.lines[at + dy];
    if (!line) return this.caret;
    const here = this.words[this.caret];
    const middle = (here.x0 + here.x1) / 2;
    const off = (index) => Math.abs((this.words[index].x0 + this.words[index].x1) / 2 - middle);
    return line.reduce((best, index) => (off(index) < off(best) ? index : best));
  }

  toggle() {
    if (this.how === "box") {
      this.sizing = !this.sizing;
      say(this.sizing ? "Pijltjes veranderen nu de grootte" : "Pijltjes verplaatsen nu het kader");
    } else {
      this.anchor = this.anchor === null ? this.caret : null;
      say(this.anchor === null ? "Begin losgelaten" : `Begin: ${this.words[this.caret]?.text ?? ""}`);
    }
    this.show();
  }

  picked() {
    if (!this.words.length) return [];
    const anchor = this.anchor ?? this.caret;
    return this.words.slice(Math.min(anchor, this.caret), Math.max(anchor, this.caret) + 1);
  }

  // who is faster than the words waits for them
  async enter() {
    await this.loading?.catch(() => {});
    if (this.how === "box") this.confirm([this.free], []);
    else if (this.words.length) this.confirm(toBoxes(this.sheet.page, this.picked()), this.picked());
  }

  show() {
    if (!this.on) return;
    if (this.how === "box") return this.paint([this.free], "caret");
    this.paint(this.anchor === null ? [] : toBoxes(this.sheet.page, this.picked()));
    const word = this.words?.[this.caret];
    if (word) {
      this.sheet.selection.push(rect([0, word.x0 - 1, word.y0 - 1, word.x1 + 1, word.y1 + 1], { class: "caret" }));
      this.sheet.overlay();
    }
  }

  paint(boxes, look = "chosen") {
    this.sheet.selection = boxes.map((box) => rect(box, { class: look }));
    this.sheet.overlay();
  }

  // ---- then

  // a line or paragraph round a word or the chosen finding
  async widen(what) {
    const finding = this.store.finding;
    if (!finding) return tell("Kies eerst een bevinding.");
    const words = await this.sheet.wordsOf(finding.page);
    const [page, x0, y0, x1, y1] = finding.boxes[0];
    const at = words.findIndex((word) => word.x0 < x1 && x0 < word.x1 && word.y0 < y1 && y0 < word.y1);
    if (at < 0) return tell("Hier staat geen tekst.");
    const lines = linesOf(words);
    const indexes = what === "line" ? lineOf(lines, at) : paragraphOf(lines, words, at);
    const chosen = indexes.map((index) => words[index]);
    this.confirm(toBoxes(page, chosen), chosen);
  }

  async confirm(boxes, words) {
    if (this.store.frozen) return tell("Dit document is afgesloten; er verandert niets.");
    this.paint(boxes);
    const { grounds } = this.store.sheet;
    const text = words.map((word) => word.text).join(" ");
    const kinds = make(
      "label", {}, "Wat staat hier?",
      make("select", { name: "what" }, KINDS.map((kind) => make("option", { value: kind }, kind))),
    );
    const entry = (data) => {
      const ground = data.get("ground");
      const what = data.get("what") ? `Getekend kader: ${data.get("what")}.` : "";
      const told = { findings: [], boxes, motivation: data.get("motivation").trim() || what };
      return isMark(ground) ? { kind: ground, ...told } : { kind: "besluit", verdict: "LAKKEN", ground, ...told };
    };
    const data = await ask({
      title: text ? "Gemarkeerde tekst lakken" : "Kader lakken",
      ok: "Lakken",
      fields: [
        text ? make("p", { class: "what" }, text) : kinds,
        groundField(grounds, this.store.sticky, MARKS),
        motivationField(),
      ],
      check: (answer) => groundWrong(grounds)(answer) || this.store.refusal(entry(answer)),
    });
    this.forget();
    this.show();
    if (!data) return;
    const ground = data.get("ground");
    this.store.add(entry(data));
    if (isMark(ground)) return say(`Gemarkeerd: ${text || data.get("what")}`);
    this.store.sticky = ground;
    say(`Gemarkeerd: ${text || data.get("what")}, lakken op ${ground}`);
  }
}

const between = (page, [ax, ay], [bx, by]) => [page, Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
