// The dossier as it stands in the page (readout.page.Packed says how it is packed), unpacked to the rows of the files.

const LITERAL = /^~[~!]/;
const BASE = 36;
const SHORTEST = 4;
const SPAN = "\u0001";

/** The UTF-16 offset of each code point of `text`, or nothing where the two are the same. */
function offsets(text) {
  if (!/[\ud800-\udbff]/.test(text)) {
    return null;
  }
  const units = [0];
  for (const character of text) {
    units.push(units[units.length - 1] + character.length);
  }
  return units;
}

/** The text of an article, addressed by code points as in the files. */
export class Text {
  constructor(text) {
    this.text = text;
    this.units = offsets(text);
  }

  /** The UTF-16 offset of the code point `point`. */
  unit(point) {
    return this.units ? this.units[point] : point;
  }

  /** The code point that the UTF-16 offset `unit` stands in. */
  point(unit) {
    return this.units ? d3.bisectRight(this.units, unit) - 1 : unit;
  }

  slice(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

/** `{ tables, texts }`: the rows of each file, and each article's Text by the article's id. */
export function unpack(packed) {
  const strings = [];
  const texts = new Map();
  /** Spans met before the text of their article. */
  const early = [];

  function string(value) {
    const literal = LITERAL.test(value);
    if (!literal && value.startsWith("~")) {
      return strings[parseInt(value.slice(1), BASE)];
    }
    const plain = literal ? value.slice(1) : value;
    if (plain.length >= SHORTEST) {
      strings.push(plain);
    }
    return plain;
  }

  /** Puts the four fields of a span into `row`. */
  function span(value, row) {
    const [number, start, length] = value.split(".").map((each) => parseInt(each, BASE));
    row.article = packed.ids[number];
    row.start = start;
    row.end = start + length;
    row.text = "";
    spell(row);
    return row;
  }

  function spell(row) {
    const text = texts.get(row.article);
    if (text) {
      row.text = text.slice(row.start, row.end);
    } else {
      early.push(row);
    }
  }

  function object(shape, values) {
    const row = {};
    let next = 1;
    for (const key of shape) {
      if (key.startsWith("-")) {
        row[key.slice(1)] = null;
      } else if (key === "=span") {
        span(values[next++], row);
      } else {
        row[key] = value(values[next++]);
      }
    }
    if (row.span && row.says?.includes(SPAN)) {
      row.says = row.says.replaceAll(SPAN, row.span.text);
    }
    return row;
  }

  function value(packedValue) {
    if (typeof packedValue === "string") {
      return packedValue.startsWith("!") ? span(packedValue.slice(1), {}) : string(packedValue);
    }
    if (!Array.isArray(packedValue)) {
      return packedValue;
    }
    const shape = packedValue[0];
    return shape === 0 ? packedValue.slice(1).map(value) : object(packed.shapes[shape - 1], packedValue);
  }

  const tables = {};
  for (const [name, rows] of Object.entries(packed.tables)) {
    tables[name] = rows.map((row) => {
      const whole = value(row);
      if (name === "articles") {
        texts.set(whole.id, new Text(whole.text));
      }
      return whole;
    });
    early.splice(0).forEach(spell);
  }
  return { tables, texts };
}
