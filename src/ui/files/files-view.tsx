import { text } from "../../texts/text";
import { Section } from "../parts/parts";
import { ViewHead } from "../parts/view-head";
import { DeleteAll } from "./delete-all";
import { ExportFile } from "./export-file";
import { ImportFile } from "./import-file";
import { StorageLine } from "./storage-line";
import "./files.css";

/** Bringing memories in, taking them out, and deleting everything. */
export default function FilesView() {
  return (
    <>
      <ViewHead view="files" intro={text("files_intro")} />
      <div className="data-sections">
        <Section title={text("files_import_title")} intro={text("files_import_intro")}>
          <ImportFile />
        </Section>
        <ExportFile />
        <StorageLine />
        <DeleteAll />
      </div>
    </>
  );
}
