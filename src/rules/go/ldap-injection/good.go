package directory

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/go-ldap/ldap/v3"
)

const base = "dc=example,dc=com"

func search(w http.ResponseWriter, r *http.Request) {
	filter := fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(r.FormValue("uid")))
	ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil)
	ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(objectClass=person)", nil, nil)
	ldap.CompileFilter("(cn=admin)")
}

func numbered(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	ldap.NewSearchRequest(base, 2, 0, 0, 0, false, fmt.Sprintf("(uidNumber=%d)", n), nil, nil)
}

func unit(w http.ResponseWriter, r *http.Request) {
	unit := r.FormValue("unit")
	if unit != "sales" && unit != "support" {
		return
	}
	ldap.NewSearchRequest("ou="+unit+","+base, 2, 0, 0, 0, false, "(uid=*)", nil, nil)
}

func limited(w http.ResponseWriter, r *http.Request) {
	uid := "fixed"
	ldap.NewDelRequest("uid="+uid+","+base, nil)
	fmt.Fprintf(w, "(uid=%s)", r.FormValue("uid"))
}

func name(w http.ResponseWriter, r *http.Request) {
	ldap.NewModifyRequest("uid="+ldap.EscapeDN(r.FormValue("uid"))+","+base, nil)
}
