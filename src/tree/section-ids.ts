import type { Marker } from "../text/markers.ts";

/**
 * Gives every section its id: the dotted path of the ordinals of its markers.
 *
 * `三、` then `(四)` is `3.4`, though (四) is its first child. Dash items have no number and count by position: `1.d3`.
 * A marker met again under one parent gets `-2`: `3.3-2`.
 */
export class SectionIds {
  private readonly taken = new Map<string, number>();
  private readonly dashes = new Map<string, number>();

  /** @param parent id of the section above, or the prefix of the part (`""`, `n.`, `a1.`) at the top */
  next(parent: string, marker: Marker): string {
    const base = parent === "" || parent.endsWith(".") ? parent : `${parent}.`;
    const id = base + this.segment(base, marker);
    const times = (this.taken.get(id) ?? 0) + 1;
    this.taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }

  private segment(base: string, marker: Marker): string {
    if (marker.family !== "dash") return String(marker.ordinal);
    const position = (this.dashes.get(base) ?? 0) + 1;
    this.dashes.set(base, position);
    return `d${position}`;
  }
}
