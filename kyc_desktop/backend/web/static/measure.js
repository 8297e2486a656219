// What can honestly be measured of a camera's picture here: sharp, no reflection, light, steady. Whether a document is
// in it, and can be read, only the server's reader knows.
const WIDTH = 480;

// Steps between neighbours as a share of the picture's own contrast; a sharp letter is an edge of two pixels.
const SHARP = 0.3;
// Share of the picture that is burnt out.
const GLARE = 0.015;
const BURNT = 254;
const DARK = 55;
const BRIGHT = 232;
// Mean change of a pixel's brightness, 0 to 255, between two looks.
const MOVED = 9;

export function measurer() {
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  let before = null;
  // `video`: playing. `box`: the part of it to look at, in its own pixels.
  return function (video, box) {
    canvas.width = WIDTH;
    canvas.height = Math.max(2, Math.round((WIDTH * box.height) / box.width));
    paper.drawImage(video, box.left, box.top, box.width, box.height, 0, 0, canvas.width, canvas.height);
    const grey = brightness(paper.getImageData(0, 0, canvas.width, canvas.height).data);
    const found = look(grey, canvas.width);
    found.steady = before !== null && before.length === grey.length && change(before, grey) < MOVED;
    before = grey;
    return found;
  };
}

function brightness(pixels) {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = (pixels[from] * 77 + pixels[from + 1] * 150 + pixels[from + 2] * 29) >> 8;
  }
  return grey;
}

export function look(grey, width) {
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  let sum = 0;
  for (let at = width; at < grey.length - 1; at += 1) {
    levels[grey[at]] += 1;
    sum += grey[at];
    steps[Math.max(Math.abs(grey[at] - grey[at + 1]), Math.abs(grey[at] - grey[at - width]))] += 1;
  }
  const count = grey.length - 1 - width;
  const mean = sum / count;
  const range = share(levels, count, 0.98) - share(levels, count, 0.02);
  let burnt = 0;
  for (let level = BURNT; level < 256; level += 1) { burnt += levels[level]; }
  return {
    sharp: range > 30 && share(steps, count, 0.99) / range > SHARP,
    no_glare: burnt / count < GLARE,
    light: mean > DARK && mean < BRIGHT,
    dark: mean <= DARK,
  };
}

function share(counts, count, part) {
  let seen = 0;
  for (let level = 0; level < 256; level += 1) {
    seen += counts[level];
    if (seen >= count * part) { return level; }
  }
  return 255;
}

function change(one, other) {
  let sum = 0;
  for (let at = 0; at < one.length; at += 7) { sum += Math.abs(one[at] - other[at]); }
  return (sum * 7) / one.length;
}
