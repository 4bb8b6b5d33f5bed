import { ViewHead } from "../parts/view-head";

export default function SettingsView() {
  return <ViewHead view="settings" />;
}
