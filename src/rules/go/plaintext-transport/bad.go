package remote

import (
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"github.com/go-ldap/ldap/v3"
)

func one() (*grpc.ClientConn, error) {
	return grpc.Dial("a:443", grpc.WithInsecure()) // finds
}

func two() (*grpc.ClientConn, error) {
	return grpc.NewClient("a:443", grpc.WithTransportCredentials(insecure.NewCredentials())) // finds
}

func three() (*ldap.Conn, error) {
	return ldap.DialURL("ldap://directory.example.com:389") // finds
}

func four() grpc.DialOption {
	plain := insecure.NewCredentials()
	return grpc.WithTransportCredentials(plain) // finds
}

const address = "ldap://10.0.0.4"

func five() (*ldap.Conn, error) {
	return ldap.DialURL(address) // finds
}

var options = []grpc.DialOption{grpc.WithInsecure()} // finds
