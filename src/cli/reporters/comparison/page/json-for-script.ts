/** What ends a script element or begins a comment in it (`</script>`, `<!--`), and line ends that old scripts do not take. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Data as JSON that may stand inside a script element of a page, whatever its strings hold. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
