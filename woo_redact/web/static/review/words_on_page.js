// Lines and paragraphs of the words of a page, for marking.  What is chosen is shown before it is
// saved, so a guess at where a paragraph ends can be seen.

const height = (word) => word.y1 - word.y0;

function sameLine(a, b) {
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return shared > 0.5 * Math.min(height(a), height(b)) && b.x0 >= a.x0 && b.x0 - a.x1 < 6 * height(a);
}

// Indexes of words, a list for each line, in the order of the text.
export function linesOf(words) {
  const lines = [];
  words.forEach((word, at) => {
    const last = lines.at(-1);
    if (last && sameLine(words[last.at(-1)], word)) last.push(at);
    else lines.push([at]);
  });
  return lines;
}

export const lineOf = (lines, at) => lines.find((line) => line.includes(at)) ?? [];

function extent(line, words) {
  const own = line.map((index) => words[index]);
  return {
    x0: Math.min(...own.map((word) => word.x0)), x1: Math.max(...own.map((word) => word.x1)),
    y0: Math.min(...own.map((word) => word.y0)), y1: Math.max(...own.map((word) => word.y1)),
  };
}

// Lines that follow each other closely, one below the other.
export function paragraphOf(lines, words, at) {
  const extents = lines.map((line) => extent(line, words));
  const joined = (a, b) =>
    b.y0 - a.y1 < 0.7 * (a.y1 - a.y0) && b.y0 > a.y0 && a.x0 < b.x1 && b.x0 < a.x1 && Math.abs((a.y1 - a.y0) - (b.y1 - b.y0)) < 0.35 * (a.y1 - a.y0);
  let first = lines.findIndex((line) => line.includes(at));
  let last = first;
  while (first > 0 && joined(extents[first - 1], extents[first])) first -= 1;
  while (last < lines.length - 1 && joined(extents[last], extents[last + 1])) last += 1;
  return lines.slice(first, last + 1).flat();
}

// One box for each stretch of words on a line.
export function toBoxes(page, words) {
  const boxes = [];
  let before = null;
  for (const word of words) {
    const box = boxes.at(-1);
    if (before && sameLine(before, word)) {
      box[2] = Math.min(box[2], word.y0);
      box[3] = Math.max(box[3], word.x1);
      box[4] = Math.max(box[4], word.y1);
    } else boxes.push([page, word.x0, word.y0, word.x1, word.y1]);
    before = word;
  }
  return boxes;
}
