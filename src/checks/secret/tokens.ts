import isJWT from "validator/es/lib/isJWT";
import type { SecretRule } from "./secret-rule";

/** Keys that tell by their form who gave them out. */
export const tokens: readonly SecretRule[] = [
  {
    sort: "a private key",
    pattern: /-----BEGIN[ \w]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END[ \w]*-----|$(?![\s\S]))/g,
  },
  { sort: "a private key", pattern: /\b(?:AGE-SECRET-KEY-1[0-9A-Z]{50,}|PuTTY-User-Key-File-\d)/g },
  { sort: "an AWS key", pattern: /\b(?:AKIA|ASIA|AGPA|AROA|AIPA|ANPA|ANVA|A3T[A-Z0-9])[A-Z0-9]{16}\b/g },
  { sort: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/g },
  { sort: "a GitLab token", pattern: /\bgl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent)-[\w-]{20,}/g },
  { sort: "an API key", pattern: /\b(?:sk|pk|rk)-(?:(?:proj|ant|or|svcacct|admin|live|test|lf)-)?[\w-]{20,}/g },
  { sort: "a payment key", pattern: /\b(?:sk|rk|pk|whsec|shp(?:at|ca|pa|ss))_(?:(?:live|test)_)?[A-Za-z0-9]{16,}/g },
  { sort: "a Slack token", pattern: /\b(?:xox[abeoprs]|xapp)-[\w-]{10,}|hooks\.slack\.com\/services\/[\w/]{20,}/g },
  { sort: "a Google key", pattern: /\b(?:AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g },
  { sort: "an npm token", pattern: /\bnpm_[A-Za-z0-9]{30,}/g },
  { sort: "a PyPI token", pattern: /\bpypi-[\w-]{30,}/g },
  { sort: "a SendGrid key", pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g },
  { sort: "a Twilio key", pattern: /\b(?:AC|SK)[0-9a-f]{32}\b/g },
  { sort: "a Mailgun key", pattern: /\bkey-[0-9a-f]{32}\b/g },
  { sort: "a Mailchimp key", pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g },
  { sort: "a Telegram token", pattern: /\b\d{8,10}:[\w-]{35}\b/g },
  {
    sort: "a Discord token",
    pattern: /\b[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}|discord(?:app)?\.com\/api\/webhooks\/\S+/g,
  },
  { sort: "a Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,}/g },
  {
    sort: "an API key",
    pattern: /\b(?:r8|gsk|pplx|xai|nvapi|lin_api|dop_v1|dp\.pt|secret|ntn|figd|sntrys|glc|hvs|tfp)[_.-][\w.-]{24,}/g,
  },
  { sort: "an Azure key", pattern: /\b(?:AccountKey|SharedAccessKey)=[\w+/=]{20,}|[?&]sig=[\w%+/-]{20,}/g },
  { sort: "a JSON web token", pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, holds: isJWT },
  { sort: "a 1Password token", pattern: /\bops_[\w-]{40,}|\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,6}-){3,}[A-Z0-9]{5}\b/g },
  {
    sort: "a password in an address",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]*:(?<secret>[^\s/@]{2,})@[\w.[-]/gi,
  },
  { sort: "a password in a connection string", pattern: /\b(?:password|pwd)\s*=\s*(?<secret>[^;\s]{3,})\s*;/gi },
  {
    sort: "an authorization header",
    pattern: /\b(?:bearer|basic|token)\s+(?<secret>[\w.~+/-]{20,}=*)/gi,
    holds: hasDigit,
  },
  { sort: "a wallet's key", pattern: /\b(?:[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|xprv[1-9A-HJ-NP-Za-km-z]{80,})\b/g },
];

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}
