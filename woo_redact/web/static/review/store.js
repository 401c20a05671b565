// What is known of the document, which finding is chosen, and what was answered.
//
// An answer marks and moves on at once and is saved behind it: a fast second key never meets the
// same finding again.  The order of the list is fixed when it is made (undecided first), so that
// nothing moves under the reader's eyes.

import { get, post } from "./http.js";
import { Queue } from "./queue.js";

export class Store extends EventTarget {
  findings = new Map();
  order = [];
  current = null;
  filter = "all";
  later = new Set();
  staged = new Map();
  history = [];
  page = 1;
  sticky = "5.1.2e";
  #pending = new Map();
  #number = 0;

  constructor(name) {
    super();
    this.base = `/api/document/${encodeURIComponent(name)}`;
    this.queue = new Queue(() => this.tell("saving"));
    this.browser = crypto.getRandomValues(new Uint32Array(2)).join("-");
  }

  tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  // wanted: the finding that the address asks for, if any
  async load(wanted = null) {
    this.take(await get(`${this.base}/blad`));
    this.arrange();
    this.current = this.findings.has(wanted) ? wanted : this.nextOpen(null);
    if (this.current) this.page = this.finding.page;
    this.tell("loaded");
  }

  take(sheet) {
    this.sheet = sheet;
    this.seq = sheet.seq;
    const before = this.findings;
    const chosen = this.finding;
    this.findings = new Map(sheet.findings.map((finding) => [finding.id, finding]));
    // what is still on its way counts as answered already
    for (const id of this.#pending.keys()) if (this.findings.has(id) && before.has(id)) this.findings.set(id, before.get(id));
    this.read = new Set(sheet.read);
    // what was split, joined or withheld with its page: what stands in its place
    if (chosen && !this.findings.has(chosen.id)) this.current = this.at(chosen.boxes[0])?.id ?? null;
  }

  at([page, x0, y0, x1, y1]) {
    const meets = (box) => box[0] === page && box[1] < x1 && x0 < box[3] && box[2] < y1 && y0 < box[4];
    return [...this.findings.values()].find((finding) => finding.boxes.some(meets));
  }

  get frozen() {
    return this.sheet.frozen || !this.sheet.me.review;
  }

  get finding() {
    return this.current === null ? null : (this.findings.get(this.current) ?? null);
  }

  get pages() {
    return this.sheet.pages;
  }

  isOpen(finding) {
    return finding.verdict === "BEOORDELEN";
  }

  get open() {
    return [...this.findings.values()].filter((finding) => this.isOpen(finding));
  }

  // undecided first, then in the order of the pages
  arrange() {
    const all = [...this.findings.values()];
    const place = (a, b) => a.page - b.page || a.boxes[0][2] - b.boxes[0][2] || a.boxes[0][1] - b.boxes[0][1];
    all.sort((a, b) => Number(this.isOpen(b)) - Number(this.isOpen(a)) || place(a, b));
    this.order = all.map((finding) => finding.id);
  }

  shown() {
    const ids = this.order.filter((id) => this.findings.has(id));
    if (this.filter === "page") return ids.filter((id) => this.findings.get(id).boxes.some((box) => box[0] === this.page));
    if (this.filter === "open") return ids.filter((id) => this.isOpen(this.findings.get(id)) || id === this.current);
    return ids;
  }

  choose(id) {
    this.current = id;
    if (id !== null) this.page = this.findings.get(id).page;
    this.tell("chosen");
  }

  step(by) {
    const ids = this.shown();
    if (!ids.length) return;
    const at = ids.indexOf(this.current);
    const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + by));
    this.choose(ids[next]);
  }

  // the next undecided one after id, round the end; those kept for later come last
  nextOpen(id) {
    const at = id === null ? -1 : this.order.indexOf(id);
    const round = [...this.order.slice(at + 1), ...this.order.slice(0, at + 1)];
    const open = round.filter((other) => other !== id && this.findings.has(other) && this.isOpen(this.findings.get(other)));
    return open.find((other) => !this.later.has(other)) ?? open[0] ?? null;
  }

  // as long as there are doubts the next one follows; who rereads after that goes down the list
  after(id, wasOpen) {
    const open = this.nextOpen(id);
    if (wasOpen || open) return open;
    const ids = this.shown();
    return ids[ids.indexOf(id) + 1] ?? null;
  }

  groundFor(finding) {
    return this.staged.get(finding.id) ?? finding.ground ?? this.sticky;
  }

  // One answer: shown at once, saved in its turn.  Returns false when there is nothing to answer.
  answer(verdict, extra = {}) {
    const finding = this.finding;
    if (!finding || this.queue.failure) return false;
    const ground = verdict === "LAKKEN" ? this.groundFor(finding) : null;
    const next = this.after(finding.id, this.isOpen(finding));
    // what was chosen for this one is the first choice for what is marked next; its own ground is not
    if (ground && this.staged.has(finding.id)) this.sticky = ground;
    const same = verdict === finding.verdict && ground === finding.ground;
    this.decide(finding, verdict, ground, extra.motivation ?? (same ? finding.motivation : ""));
    this.choose(next);
    return true;
  }

  decide(finding, verdict, ground, motivation) {
    const { verdict: was, ground: had, decided, by, motivation: said } = finding;
    const done = { back: finding.id, seq: null, before: { verdict: was, ground: had, decided, by, motivation: said } };
    this.history.push(done);
    this.later.delete(finding.id);
    this.staged.delete(finding.id);
    Object.assign(finding, { verdict, ground, decided: true, by: this.sheet.me.name, motivation });
    this.changed(finding);
    this.send({ kind: "besluit", findings: [finding.id], verdict, ground, motivation }, done, finding.id);
  }

  changed(finding) {
    this.tell("changed", finding);
  }

  // What keeps a page, or the document, out of the publication as a whole; undefined for nothing.
  withheld(what) {
    const { marks } = this.sheet;
    return what === "page" ? marks[`pagina-${this.page}`] : (marks.document_niet_openbaar ?? marks.buiten_verzoek ?? marks.dubbel);
  }

  // Why the server would refuse an entry, "" when it would not; words may be public.
  async refusal(entry) {
    if (!entry.motivation) return "";
    try {
      return (await post(`${this.base}/toets`, entry)).wrong;
    } catch (error) {
      return error.message;
    }
  }

  // An entry that is not one answer to one finding: marks, comments, pages, the document.
  add(entry, back = null) {
    if (this.queue.failure) return;
    const done = { back, seq: null };
    if (entry.kind !== "opmerking") this.history.push(done);
    this.send(entry, done, null);
  }

  send(entry, done, id) {
    const nonce = `${this.browser}-${(this.#number += 1)}`;
    if (id) this.#pending.set(id, (this.#pending.get(id) ?? 0) + 1);
    const job = async () => {
      const body = typeof entry === "function" ? entry() : entry;
      return post(`${this.base}/regel`, { ...body, nonce, since: this.seq });
    };
    this.queue.add(job, (result) => {
      done.seq = result.seq;
      if (id) this.#release(id);
      this.merge(result);
    }, () => {
      if (id) this.#release(id);
      this.history = this.history.filter((other) => other !== done);
    });
  }

  // Give up the save that failed, and show what the server has.
  giveUp() {
    this.queue.skip();
    this.queue.add(async () => ({ whole: await get(`${this.base}/blad`) }), (result) => this.merge(result));
  }

  #release(id) {
    const left = this.#pending.get(id) - 1;
    if (left) this.#pending.set(id, left);
    else this.#pending.delete(id);
  }

  isPending(id) {
    return this.#pending.has(id);
  }

  // Take back the last answer of this browser, and go there.
  undo() {
    if (this.queue.failure) return false;
    const last = this.history.pop() ?? this.earlier();
    if (!last) return false;
    if (last.back && this.findings.has(last.back)) {
      const finding = this.findings.get(last.back);
      if (last.before) Object.assign(finding, last.before);
      this.changed(finding);
      this.current = last.back;
      this.page = this.findings.get(last.back).page;
    }
    this.send(() => ({ kind: "terug", undo: last.seq }), { seq: null }, last.back);
    this.tell("chosen");
    return true;
  }

  // What this person did before the page was loaded.
  earlier() {
    const seq = this.sheet.undoable;
    if (!seq || this.queue.waiting) return null;
    const finding = [...this.findings.values()].find((one) => one.seq === seq);
    return { seq, back: finding?.id ?? null };
  }

  // What the server tells: findings touched by anybody since the last we knew.
  merge(result) {
    if (result.whole) {
      const { current, page } = this;
      this.take(result.whole);
      const known = new Set(this.order);
      this.order = this.order.filter((id) => this.findings.has(id));
      for (const id of this.findings.keys()) if (!known.has(id)) this.insert(id);
      if (current === null || !this.findings.has(current)) this.page = page;
      this.tell("loaded");
    } else {
      this.seq = Math.max(this.seq, result.last ?? result.seq);
      for (const finding of result.findings) {
        if (this.isPending(finding.id)) continue;
        const known = this.findings.has(finding.id);
        this.findings.set(finding.id, finding);
        if (!known) this.insert(finding.id);
        this.changed(finding);
      }
      if (result.read) this.read = new Set(result.read);
      this.tell("pages");
    }
    if (result.others?.length) this.tell("others", result.others);
  }

  // a new finding stands with those of its page, so that the list does not turn over
  insert(id) {
    const finding = this.findings.get(id);
    const at = this.order.findIndex((other) => {
      const there = this.findings.get(other);
      return this.isOpen(there) === this.isOpen(finding) && there.page > finding.page;
    });
    if (at < 0) this.order.push(id);
    else this.order.splice(at, 0, id);
  }
}
