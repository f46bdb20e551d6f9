declare module "diagram-js-grid";
declare module "diagram-js-minimap";
declare module "bpmn-js-color-picker";
declare module "bpmn-js-create-append-anything";
