// What a composer needs for files, in a bundle of its own that comes with the first one.
export { Attachments } from "./attachments";
export { hearFiles } from "./incoming-files";
