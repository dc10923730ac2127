import type { VNode } from "preact";
import { html } from "./html.ts";
import type { PageDuty, PagePair, PageRole, SideName } from "./page-data.ts";
import { usePage } from "./page-state.ts";

/** Below a pair: how alike the two are, their most alike words, and who answers here and there. */
export function PairNote({ pair, openRoles }: { pair: PagePair; openRoles: boolean }): VNode {
  const { data, show } = usePage();
  const { words } = data;
  const sources = (["a", "b"] as const).map((side) => ({ side, source: pair.evidence[side] }));
  const open = (): void => show({ title: words.source, sources });
  return html`<div class="note">
    <p>
      <span class="relation">${pair.relation}</span> · ${pair.similarity} ·${" "}
      <button type="button" class="quiet" onClick=${open}>${words.source}</button>
    </p>
    ${pair.why !== "" && html`<p class="why">${pair.why}</p>`}
    ${data.shows.bodies && pair.roles.length > 0 && html`<${Roles} roles=${pair.roles} open=${openRoles} />`}
  </div>`;
}

function Roles({ roles, open }: { roles: PageRole[]; open: boolean }): VNode {
  const { words, a, b } = usePage().data;
  const differing = roles.filter(({ differs }) => differs).length;
  return html`<details class="roles" open=${open}>
    <summary>${words.bodies} <span class="count">${differing} / ${roles.length}</span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.function}</th>
          <th scope="col">${a.name}</th>
          <th scope="col">${b.name}</th>
        </tr>
      </thead>
      <tbody>
        ${roles.map(
          (role) => html`<tr class=${role.differs ? "differs" : ""}>
            <th scope="row">${role.function}</th>
            <${Duty} side="a" role=${role} />
            <${Duty} side="b" role=${role} />
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** A role opens the statement that gives it. */
function Duty({ side, role }: { side: SideName; role: PageRole }): VNode {
  const { show } = usePage();
  const duty: PageDuty | null = role[side];
  if (duty === null) return html`<td class="absent">–</td>`;
  const open = (): void => show({ title: role.function, sources: listDuties(role) });
  return html`<td>
    <button type="button" class="value" title=${duty.names} onClick=${open}>${duty.role}</button>
  </td>`;
}

function listDuties({ a, b }: PageRole): { side: SideName; source: PageDuty }[] {
  return [...(a ? [{ side: "a" as const, source: a }] : []), ...(b ? [{ side: "b" as const, source: b }] : [])];
}
