package remote

import (
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"github.com/go-ldap/ldap/v3"
)

func one() grpc.DialOption {
	return grpc.WithTransportCredentials(credentials.NewTLS(nil))
}

func two() (*ldap.Conn, error) {
	return ldap.DialURL("ldaps://directory.example.com")
}

func three() (*ldap.Conn, error) {
	return ldap.DialURL("ldap://localhost:389")
}

func four(address string) (*ldap.Conn, error) {
	return ldap.DialURL(address)
}

func five(own credentials.TransportCredentials) grpc.DialOption {
	return grpc.WithTransportCredentials(own)
}

func six() grpc.DialOption {
	return grpc.WithUserAgent("insecure")
}
