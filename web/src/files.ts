// What a composer needs for files, in a bundle of its own: a conversation can be read and written in before it is there.
export { Attachments } from "./attachments";
export { hearFiles } from "./incoming-files";
