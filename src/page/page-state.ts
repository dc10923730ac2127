import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PageData, PageSource, SideName } from "./page-data.ts";

/** What a person asked to see the source of. */
export interface ShownSource {
  title: string;
  sources: { side: SideName; source: PageSource }[];
}

interface Page {
  data: PageData;
  /** Opens the source of something. */
  show: (source: ShownSource) => void;
}

export const PageContext = createContext<Page | null>(null);

/** The page that a part of it belongs to. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("outside of the page");
  return page;
}
