import { sizesOnly, technicalUnits } from "../../../lexicon/units.ts";
import { endsInAmount, endsInLetters, endsInRate } from "../indicator/heads.ts";
import { isStated, type Rejection } from "./surroundings.ts";

/** A number without a unit is a value only behind a verb of reaching or a sign: `指数达到89`. */
export const bareNumber: Rejection = ({ text, quantity, tail, subject }) => {
  if (quantity.unit !== null) return null;
  // 配建比例为1:1.2
  if (text[quantity.end] === ":" && /\d/.test(text[quantity.end + 1] ?? "")) return "name";
  const isMeasured = endsInRate(subject) || endsInAmount(subject) || endsInLetters(subject);
  const isValue = tail.reaching !== null || (quantity.compared && isMeasured);
  return isValue && subject !== "" && (quantity.compared || tail.reaching !== "在") ? null : "name";
};

/** A size inside a name: `桃花150MW光伏发电项目`. */
export const technicalSize: Rejection = (around) => {
  const { quantity, subject, after, lead } = around;
  // 新建220千伏输变电工程
  if (subject === "" && after !== "" && !quantity.compared && sizesOnly.has(quantity.unit ?? "")) return "name";
  if (subject === "" || after === "" || quantity.compared || lead.verb !== null || isStated(around)) return null;
  const unit = quantity.unit ?? "";
  return technicalUnits.has(unit) || unit.startsWith("吨/") ? "name" : null;
};
