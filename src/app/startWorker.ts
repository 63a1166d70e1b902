interface ScriptPolicy {
  createScriptURL(address: string): string
}
/** What browsers have that know trusted types; TypeScript's library does not. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}
declare const trustedTypes: TrustedTypes | undefined

const policies = new Map<string, ScriptPolicy>()

/**
 * Starts a worker of our own. The page's security policy lets the policy of this name say which address is a script's; it says so of
 * this one script alone.
 */
export function startWorker(script: URL, policy: string): Worker {
  return new Worker(trusted(script.href, policy), { type: 'module' })
}

function trusted(script: string, name: string): string {
  if (typeof trustedTypes === 'undefined') return script
  const policy =
    policies.get(name) ??
    trustedTypes.createPolicy(name, {
      createScriptURL(address) {
        if (address === script) return address
        throw new TypeError(`${address} is not the worker that "${name}" is for`)
      },
    })
  policies.set(name, policy)
  return policy.createScriptURL(script)
}
