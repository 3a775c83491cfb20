#!/bin/sh
# Makes a public Debian like the sandbox's guest: its tools, and the kernel that was asked for, booted from now on.
# usage: provision.sh [KERNEL]   run as root in the guest; the kernels are those of vm/kernels.ts, the tools of vm/image/recipe.ts
set -eu

kernel=${1:-6.12}
case $kernel in
5.10) suite=bullseye package=linux-image-cloud-amd64 ;;
6.1) suite=bookworm package=linux-image-cloud-amd64 ;;
6.12) suite=trixie package=linux-image-cloud-amd64 ;;
6.12-rt) suite=trixie package=linux-image-rt-amd64 ;;
7) suite=forky package=linux-image-cloud-amd64 ;;
*)
	echo "provision.sh: there is no kernel $kernel; there are 5.10, 6.1, 6.12, 6.12-rt and 7" >&2
	exit 1
	;;
esac

# Only the kernel may come from another suite than the system's own.
# shellcheck source=/dev/null
. /etc/os-release
if [ "$suite" != "${VERSION_CODENAME:?}" ]; then
	mirror=${TRACELAB_MIRROR:-http://deb.debian.org/debian}
	echo "deb $mirror $suite main" >/etc/apt/sources.list.d/tracelab-kernel.list
	printf 'Package: *\nPin: release n=%s\nPin-Priority: 100\n' "$suite" >/etc/apt/preferences.d/tracelab-kernel
fi

export DEBIAN_FRONTEND=noninteractive
apt-get -q update
apt-get -q -y --no-install-recommends install \
	trace-cmd linux-perf bpftool bpftrace strace lttng-tools liblttng-ust-dev \
	gcc libc6-dev rt-tests rtla stress-ng \
	file iproute2 kmod less nano openssh-server procps
apt-get -q -y --no-install-recommends install "$package/$suite"

# GRUB would boot the newest.
image=$(apt-cache depends --important "$package=$(dpkg-query -W -f '${Version}' "$package")" | sed -n 's/^ *Depends: linux-image-//p' | head -n 1)
uuid=$(grub-probe --target=fs_uuid /)
sed -i '/^GRUB_DEFAULT=/d' /etc/default/grub
echo "GRUB_DEFAULT='gnulinux-advanced-$uuid>gnulinux-$image-advanced-$uuid'" >>/etc/default/grub
update-grub
