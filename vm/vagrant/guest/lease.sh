#!/bin/sh
# Called by udhcpc with what became of the lease; what the server gave is in the environment.
set -eu
: "${interface:?}"

case $1 in
bound | renew)
	ip address replace "${ip:?}/${mask:-24}" dev "$interface"
	for gateway in ${router:-}; do ip route replace default via "$gateway" dev "$interface"; done
	for server in ${dns:-}; do echo "nameserver $server"; done >/etc/resolv.conf
	;;
deconfig) ip address flush dev "$interface" ;;
esac
