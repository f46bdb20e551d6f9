import Modeler from "bpmn-js/lib/Modeler";
import colours from "bpmn-js-color-picker";
import { CreateAppendAnythingModule } from "bpmn-js-create-append-anything";
import grid from "diagram-js-grid";
import minimap from "diagram-js-minimap";
import { ArrangeHandler } from "./arrange";
import { caseflow } from "./caseflow";
import { PaletteProvider } from "./palette";
import { Room } from "./room";
import { wordsModule } from "./words";

/** The modeler with our palette, words and extensions. */
export function createModeler(container: HTMLElement, texts: ReadonlyMap<string, string>): Modeler {
  return new Modeler({
    container,
    additionalModules: [
      wordsModule(texts),
      minimap,
      grid,
      colours,
      CreateAppendAnythingModule,
      {
        __init__: ["paletteProvider", "arrange", "room"],
        paletteProvider: ["type", PaletteProvider],
        arrange: ["type", ArrangeHandler],
        room: ["type", Room],
      },
    ],
    moddleExtensions: { caseflow },
    minimap: { open: false },
  } as ConstructorParameters<typeof Modeler>[0]);
}
