// The keys.  One letter, no chords; they work wherever focus is except where one types.  On a button
// or link Enter and the space bar do what that button or link does.

const TYPED = "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]";
const PRESSED = "button, a[href], summary, input";
const STORED = "woo-sneltoetsen-uit";

export function keysOff() {
  try {
    return localStorage.getItem(STORED) === "ja";
  } catch {
    return false;
  }
}

export function switchKeys(on) {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "ja");
  } catch {
    // a browser that stores nothing keeps the keys on
  }
}

export function listen(actions, marking, keys) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (document.querySelector("dialog[open]") || event.target.closest?.(TYPED)) return;
    const button = event.target.closest?.(PRESSED);
    if (button && (event.key === "Enter" || event.key === " ")) return;
    if (keysOff() && !(marking.on && event.key === "Escape") && !inList(event)) return;
    if (marking.on && marking.key(event)) {
      event.preventDefault();
      return;
    }
    const action = keys[event.key] ?? keys[event.key.toLowerCase?.()];
    // a key that is held down must not answer finding after finding
    if (!action || (event.repeat && !["j", "k", "ArrowDown", "ArrowUp", "n", "p"].includes(event.key))) return;
    event.preventDefault();
    action();
  });
}

// arrows in the list are no shortcuts: they are how a list works
const inList = (event) => event.target.id === "list" && ["ArrowDown", "ArrowUp"].includes(event.key);
