#!/bin/sh
# Installs on Debian what "vagrant up --provider=libvirt" needs, and starts libvirt where there is no systemd to do it.
# usage: sudo vm/vagrant/install.sh [USER]   USER (default: who called sudo) may use libvirt afterwards
set -eu

if [ "$(id -u)" -ne 0 ]; then
	echo "install.sh: this needs root: sudo $0" >&2
	exit 1
fi
if ! command -v apt-get >/dev/null; then
	echo "install.sh: there is no apt-get here; install Vagrant and libvirt as your system does it: https://developer.hashicorp.com/vagrant/install" >&2
	exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get -q update
apt-get -q -y --no-install-recommends install \
	vagrant vagrant-libvirt ruby-libvirt \
	libvirt-daemon-system libvirt-daemon-driver-qemu libvirt-clients \
	qemu-system-x86 qemu-utils fdisk erofs-utils dnsmasq-base iptables openssh-client

# libvirt asks QEMU anew what it can, each time, while its user may not open the device: two minutes of each start.
if [ -c /dev/kvm ]; then
	chgrp kvm /dev/kvm
	chmod 660 /dev/kvm
fi

user=${1:-${SUDO_USER:-}}
if [ -n "$user" ] && [ "$user" != root ]; then
	adduser --quiet "$user" libvirt
	echo "$user is in the group libvirt from the next login on."
fi

if [ -d /run/systemd/system ]; then
	systemctl enable --now libvirtd
elif ! virsh --connect qemu:///system version >/dev/null 2>&1; then
	virtlogd --daemon
	libvirtd --daemon
fi
virsh --connect qemu:///system version
