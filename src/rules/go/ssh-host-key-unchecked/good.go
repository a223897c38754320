package remote

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
	"net"
)

func one() (*ssh.ClientConfig, error) {
	hosts, err := knownhosts.New("/etc/ssh/known_hosts")
	return &ssh.ClientConfig{HostKeyCallback: hosts}, err
}

func two(key ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)}
}

func three(config *ssh.ClientConfig, callback ssh.HostKeyCallback) {
	config.HostKeyCallback = callback
}

func check(host string, remote net.Addr, key ssh.PublicKey) error {
	return knownhosts.Normalize(host) == "" && key == nil
}

func InsecureIgnoreHostKey() bool {
	return false
}

func six() bool {
	return InsecureIgnoreHostKey()
}
