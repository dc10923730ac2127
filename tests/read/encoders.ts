/** Bytes of a text in an encoding that the platform only decodes: its decoder turned round. */
export function encodeAs(text: string, encoding: "gb18030" | "big5" | "utf-16le" | "utf-16be"): Uint8Array {
  if (encoding === "utf-16le" || encoding === "utf-16be") return encodeUtf16(text, encoding === "utf-16be");
  const bytesOf = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < "\x80") return [character.charCodeAt(0)];
      const pair = bytesOf.get(character);
      if (!pair) throw new Error(`${character} is not in ${encoding}`);
      return pair;
    }),
  );
}

export function isEncodable(character: string, encoding: "gb18030" | "big5"): boolean {
  return character < "\x80" || tableOf(encoding).has(character);
}

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !isBigEndian);
  return new Uint8Array(view.buffer);
}

const tables = new Map<string, ReadonlyMap<string, number[]>>();

/** Every pair of bytes that is one character. */
function tableOf(encoding: "gb18030" | "big5"): ReadonlyMap<string, number[]> {
  const before = tables.get(encoding);
  if (before) return before;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
