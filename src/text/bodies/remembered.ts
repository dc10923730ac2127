/** Several times as many as a large batch names; what is once full is emptied, and soon holds the usual names again. */
const MOST = 4096;

/** A longer slice of a text may keep the whole text in memory; shorter ones are copies, and most names are short. */
const LONGEST = 12;

/** The same function, but remembering what it said: documents name the same few bodies again and again. */
export function remembered<Value extends string | boolean | null>(
  tell: (name: string) => Value,
): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (name.length > LONGEST) return tell(name);
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size === MOST) known.clear();
    const told = tell(name);
    known.set(name, told);
    return told;
  };
}
