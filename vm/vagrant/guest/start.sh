#!/bin/sh
# Started by the agent when the guest is up: an address by DHCP, then the ssh server by which Vagrant comes in.
# TRACELAB_KEY, the public key that may come in, is on the kernel's command line.
set -eu

modprobe --all --quiet virtio_net e1000 || true # the host's card is one of them
tries=0
while [ ! -e /sys/class/net/eth0 ] && [ "$tries" -lt 100 ]; do
	tries=$((tries + 1))
	sleep 0.05
done
ip link set eth0 up
busybox udhcpc --foreground --interface eth0 --timeout 1 --retries 30 --script /etc/tracelab/lease &

mkdir -p "$HOME/.ssh"
chmod 700 "$HOME/.ssh"
printf '%s\n' "$TRACELAB_KEY" >"$HOME/.ssh/authorized_keys"
ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/ssh_host_ed25519_key
# Clients that were there when a snapshot was saved are gone when it is restored: that is noticed soon.
exec /usr/sbin/sshd -D -e -o HostKey=/etc/ssh/ssh_host_ed25519_key -o ClientAliveInterval=5 -o ClientAliveCountMax=1
