import { z } from "zod";
import { factShape, sectionIdSchema, spanSchema } from "./fact.ts";

export const roleSchema = z
  .enum(["lead", "responsible", "cooperating"])
  .meta({ description: "lead 牵头单位 · responsible 责任单位 · cooperating 配合单位." });

export const responsibleUnitSchema = z
  .strictObject({
    name: z.string().meta({ description: "The body as the text names it." }),
    role: roleSchema,
    function: z.string().nullable().meta({
      description:
        "The body's function (职能) freed of level and naming era, such as 市场监管; null where it is not known.",
    }),
    generic: z.boolean().meta({ description: "True for bodies named only as a kind: 市政府有关部门, …成员单位." }),
    inherited: z.boolean().meta({ description: "True where a standing instruction elsewhere adds the body." }),
    span: spanSchema.nullable().meta({ description: "Where the name stands; null for an inherited body." }),
  })
  .meta({ id: "ResponsibleUnit", title: "Responsible unit (责任单位)", description: "One body with its role." });

/** Who answers for a section: one entry for each statement. */
export const responsibilitySchema = z
  .strictObject({
    ...factShape,
    section: sectionIdSchema,
    units: z.array(responsibleUnitSchema).meta({ description: "The bodies that are named, in order (责任单位)." }),
    open: z.boolean().meta({ description: "True where the list is left open: 等部门, 等有关单位." }),
  })
  .meta({
    id: "Responsibility",
    title: "Responsibility (责任分工)",
    description: "Who answers for a section: one entry for each statement.",
  });

export type Role = z.infer<typeof roleSchema>;
export type ResponsibleUnit = z.infer<typeof responsibleUnitSchema>;
export type Responsibility = z.infer<typeof responsibilitySchema>;
