import type { AgentTarget } from '../lib/target/agent-target.js';

/** QEMU's user-mode network (docs/system/devices/net.rst in QEMU): the guest's address, the way out, the name server. */
const script = `
modprobe virtio_net
ip link set eth0 up
ip address add 10.0.2.15/24 dev eth0
ip route add default via 10.0.2.2
echo nameserver 10.0.2.3 > /etc/resolv.conf
`;

/** Gives a guest that was started with a network its address and its way out. */
export async function configureNetwork(target: AgentTarget): Promise<void> {
  await target.command(['sh', '-ec', script]);
}
