import { CircleAlert, Info, X } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { text } from "../../texts/text";
import "./parts.css";

export interface ButtonProps extends Pick<
  ComponentProps<"button">,
  "disabled" | "ref" | "aria-describedby" | "aria-keyshortcuts"
> {
  readonly look?: "primary" | "plain" | "danger";
  readonly children: ReactNode;
  readonly onPress: () => void;
}

export function Button({ look = "plain", onPress, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button ${look}`} onClick={onPress} {...rest}>
      {children}
    </button>
  );
}

export interface IconButtonProps {
  /** What it does, for those who do not see the icon. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  /** Of one that is a switch: how it stands. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

export function IconButton({ label, icon, disabled = false, pressed, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}

export interface NoticeProps {
  readonly tone: "calm" | "warning";
  readonly children: ReactNode;
  /** Where it can be put away. */
  readonly onDismiss?: () => void;
}

export function Notice({ tone, children, onDismiss }: NoticeProps) {
  const Icon = tone === "warning" ? CircleAlert : Info;
  return (
    <div className={`notice ${tone}`} role={tone === "warning" ? "alert" : "status"}>
      <Icon aria-hidden="true" size={16} />
      <div className="notice-text">{children}</div>
      {onDismiss && (
        <IconButton label={text("dismiss")} icon={<X aria-hidden="true" size={16} />} onPress={onDismiss} />
      )}
    </div>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, intro, children }: SectionProps) {
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      {intro !== undefined && <p className="hint">{intro}</p>}
      {children}
    </section>
  );
}
