// Names on a map, where they have room: none lies over another, or over a mark.

const HIGH = 15;
const GAP = 4;

let pen = null;

/** How wide a text is drawn, in pixels. */
function widthOf(text, size) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = `${size}px sans-serif`;
  return pen.measureText(text).width * 1.06;
}

function meets(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a name may stand beside a mark of radius `r`: right, left, above, below; or in the middle of an area. */
function spots({ x, y, r, text, size, centred }) {
  const width = widthOf(text, size);
  const at = (left, top) => ({ left, top, right: left + width, bottom: top + HIGH });
  const middle = y - HIGH / 2;
  if (centred) {
    return [at(x - width / 2, middle), at(x - width / 2, middle + HIGH), at(x - width / 2, middle - HIGH)];
  }
  return [at(x + r + GAP, middle), at(x - r - GAP - width, middle), at(x - width / 2, y - r - HIGH), at(x - width / 2, y + r)];
}

/**
 * `[{ ...wanted, left, base }]`: which of the names wanted, the weightiest first, have room within the frame, and where. `taken` are the
 * marks, as `{ x, y, r }`.
 */
export function withRoom(wanted, taken, width, height) {
  const full = taken.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const found = [];
  for (const name of wanted) {
    const spot = spots(name).find((box) => box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2
      && !full.some((other) => meets(box, other)));
    if (spot) {
      full.push(spot);
      found.push({ ...name, left: spot.left, base: spot.top + HIGH - 4 });
    }
  }
  return found;
}
