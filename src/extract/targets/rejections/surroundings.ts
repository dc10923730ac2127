import type { Reason } from "../../../model/index.ts";
import type { Quantity } from "../../../text/quantities.ts";
import type { Clause } from "../../reading/clauses.ts";
import type { Lead } from "../lead-words.ts";
import type { Tail } from "../tail.ts";

/** What stands around the quantity of an item, and decides whether it is a target. */
export interface Surroundings {
  text: string;
  clause: Clause;
  quantity: Quantity;
  lead: Lead;
  tail: Tail;
  /** What stands before the quantity and names it. */
  subject: string;
  /** What stands behind the quantity, with its verb. */
  after: string;
  /** What stands before the quantity in its item, unread. */
  opening: string;
  /** True where a verb rules the item, its own or one carried over. */
  ruled: boolean;
  /** True where a making verb rules it: `推出|100个“秒批”事项、50个“零材料办”事项`. */
  made: boolean;
}

/** One reason why a quantity may be no target; null where it does not hold. */
export type Rejection = (around: Surroundings) => Reason | null;

const predicate =
  /(?:达到|达标|超|获|通过|完成|建成|开展|实现|被评|荣|入选|参加|导入|投产|上市|全部|进入|列入|纳入|创建|申报)/;

/** True where the words behind a count say what becomes of it: `4个以上县达标`. */
export function hasPredicate(after: string): boolean {
  return predicate.test(after);
}

/** True where a verb says that the value is reached, kept or changed by. */
export function isStated({ tail }: Surroundings): boolean {
  return tail.reaching !== null || tail.change !== null;
}
