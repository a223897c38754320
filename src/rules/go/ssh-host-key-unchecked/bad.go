package remote

import (
	"golang.org/x/crypto/ssh"
)

func one() *ssh.ClientConfig {
	return &ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()} // finds
}

func two(config *ssh.ClientConfig) {
	config.HostKeyCallback = ssh.InsecureIgnoreHostKey() // finds
}

func three() (*ssh.Client, error) {
	callback := ssh.InsecureIgnoreHostKey() // finds
	return ssh.Dial("tcp", "a:22", &ssh.ClientConfig{HostKeyCallback: callback})
}

func callback() ssh.HostKeyCallback {
	return ssh.InsecureIgnoreHostKey() // finds
}

func five() ssh.ClientConfig {
	return ssh.ClientConfig{
		User: "deploy",
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), // finds
	}
}

func six(strict bool, known ssh.HostKeyCallback) ssh.HostKeyCallback {
	if strict {
		return known
	}
	return ssh.InsecureIgnoreHostKey() // finds
}
