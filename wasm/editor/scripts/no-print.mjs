// Stands in for the print module where it was not built; nothing asks for it then.
const none = () => {
  throw new Error("no print module in this build");
};
export default none;
export { none as add_font, none as extract, none as fonts, none as needed_fonts, none as receivers, none as render };
